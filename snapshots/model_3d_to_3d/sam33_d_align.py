class Sam33DAlign(FalNode):
    """
    Place a SAM 3D body mesh, and optionally a SAM 3D object, into the shared space of the photo they came from; returns the aligned body and a combined scene GLB.
    sam-3, sam-3d, 3d-to-3d, alignment, scene-reconstruction, human

    Use cases:
    - Seat a reconstructed cellist against her reconstructed cello
    - Rebuild a cyclist on the bike from one race photo
    - Put a worker's body and the ladder in one scene for a safety review
    - Combine a chef's body mesh with the pot he lifts
    - Set a toddler and a slide at true relative size for a playground study
    """

    endpoint: ClassVar[str] = "fal-ai/sam-3/3d-align"
    _required: ClassVar[tuple[str, ...]] = ("image", "body_mesh_url")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "body_mesh_url", "object_mesh_url", "body_mask")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("body_mesh_ply",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    body_mesh_url: Model3DRef = Field(
        default=Model3DRef(), description="Mesh of the human body to be placed in the scene. PLY or GLB."
    )
    body_mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="body_mask_url",
        description="Image in which the person is masked; left out, the whole picture counts.",
    )
    object_mesh_url: Model3DRef = Field(
        default=Model3DRef(),
        description="Mesh of an object to show together with the body; left out, only the person is placed. GLB.",
    )
    focal_length: float | None = Field(
        default=None, description="Focal length reported by SAM 3D Body; estimated from the photo when left out."
    )

    class OutputType(TypedDict):
        output: Model3DRef
        model_glb: Model3DRef
        visualization: ImageRef
        metadata: dict[str, Any]
        scene_glb: Model3DRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
