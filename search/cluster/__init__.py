"""The index in an Elasticsearch cluster, for cities that have one."""
