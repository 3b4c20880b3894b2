"""Events and communities as rows of the Korean standard open data (표준데이터)."""
