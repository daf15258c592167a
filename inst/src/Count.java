package sarhad.measure;
import java.util.*;
import sarhad.model.Position;
public class Count { public static void main(String[] a){
 Geodesy.metres(new Position(0,0), new Position(1,1));
 BorderLine line=Fixtures.shipped("border"); Random r=new Random(1);
 Map<Integer,long[]> m=new TreeMap<>();
 for(int i=0;i<40000;i++){ Position p=i%4==0?new Position(-121+7*r.nextDouble(), -31+7*r.nextDouble()):new Position(-180+360*r.nextDouble(), Math.toDegrees(Math.asin(2*r.nextDouble()-1)));
  NearestSearch.PATHS=NearestSearch.FEET=NearestSearch.CANDS=NearestSearch.NODES=NearestSearch.EX=0;
  double d=line.nearest(p).distanceMetres();
  long[] v=m.computeIfAbsent((int)(d/1e6),k->new long[8]); v[0]++; v[1]+=NearestSearch.PATHS; v[2]+=NearestSearch.FEET; v[3]+=NearestSearch.CANDS; v[4]+=NearestSearch.NODES; v[5]+=NearestSearch.EX; v[6]=Math.max(v[6],NearestSearch.PATHS); v[7]=Math.max(v[7],NearestSearch.EX);}
 for(var e:m.entrySet()){long[] v=e.getValue(); double n=v[0]; System.out.printf("%2d Mm n %5d paths %.1f (max %d) feet %.1f candidates %.1f nodes %.1f exact %.1f (max %d)%n",e.getKey(),v[0],v[1]/n,v[6],v[2]/n,v[3]/n,v[4]/n,v[5]/n,v[7]);}
}}
