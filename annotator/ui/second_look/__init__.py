"""The Second look screen: what may be wrong in one's own work, place by place."""
