class Sam33DAlign(FalNode):
    """
    Place a SAM 3D body mesh in the space of its photo, together with an object mesh if you have one.
    sam-3, sam-3d, meta, 3d-to-3d, alignment, scene, human

    Returns the aligned body and a combined scene as GLB; the other SAM 3D nodes make the meshes.

    Use cases:
    - Put a person and a chair from one photo into a 3D scene
    - Rebuild a cyclist on the bike for a game scene
    - Give a body mesh its true scale beside an object
    - Join the outputs of SAM 3D Body and SAM 3D Objects
    - Place a player and the ball in one GLB from a match photo
    """

    endpoint: ClassVar[str] = "fal-ai/sam-3/3d-align"
    title: ClassVar[str] = "SAM 3D – Align Body and Object"
    _required: ClassVar[tuple[str, ...]] = ("image", "body_mesh_url")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "body_mesh_url", "object_mesh_url", "body_mask")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "body_mesh_url": {"formats": ["glb", "ply"]},
        "object_mesh_url": {"formats": ["glb"]},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("body_mesh_ply",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The photo that the meshes were made from; its depth is estimated.",
    )
    body_mesh_url: Model3DRef = Field(
        default=Model3DRef(), description="Body mesh that SAM 3D Body made from the photo. PLY or GLB."
    )
    body_mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="body_mask_url",
        description="Picture in which the person is masked; unset, the whole photo counts.",
    )
    object_mesh_url: Model3DRef = Field(
        default=Model3DRef(),
        description="Object mesh that SAM 3D Objects made from the same photo; unset, only the person is placed. GLB.",
    )
    focal_length: float | None = Field(
        default=None, description="Focal length that SAM 3D Body reported; unset, it is estimated from the photo."
    )

    class OutputType(TypedDict):
        output: Model3DRef
        model_glb: Model3DRef
        visualization: ImageRef
        metadata: dict[str, Any]
        scene_glb: Model3DRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
