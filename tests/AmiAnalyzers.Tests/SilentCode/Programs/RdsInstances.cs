// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Amazon.RDS.Model
{
    public class CreateDBInstanceRequest
    {
        public string DBInstanceClass { get; set; } = ""; public string Engine { get; set; } = "";
    }
}

namespace Shop
{
    using Amazon.RDS.Model;

    public static class Requests
    {
        public static Amazon.RDS.Model.CreateDBInstanceRequest Make() => new Amazon.RDS.Model.CreateDBInstanceRequest { DBInstanceClass = "db.t4g.micro", Engine = "postgres" };
    }
}
