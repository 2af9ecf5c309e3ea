class Hunyuan3dV2MultiView(FalNode):
    """
    Reconstruct an object from front, back and left photographs with Hunyuan3D 2.0 Multi-View; all three views are required, and hidden sides come from evidence instead of guesswork.
    hunyuan3d, image-to-3d, 3d, multi-view, mesh, reconstruction

    Use cases:
    - Rebuild a carved chair whose backrest matters as much as its front
    - Model a backpack with straps and pockets in the right places
    - Turn a character turnaround sheet into a base mesh
    - Record a painted carousel horse from three sides before restoration
    - Make a bus shelter model from a surveyor's three photos
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan3d/v2/multi-view"
    _required: ClassVar[tuple[str, ...]] = ("front_image", "back_image", "left_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("front_image", "back_image", "left_image", "textured_mesh")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_mesh",)}

    front_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="front_image_url",
        description="Image of the object from the front, the view that leads the reconstruction.",
    )
    back_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="back_image_url",
        description="Image of the object from behind, for a more faithful back side.",
    )
    left_image: ImageRef = Field(
        default=ImageRef(), serialization_alias="left_image_url", description="Image of the object from its left side."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    num_inference_steps: int = Field(
        default=50, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    octree_resolution: int = Field(
        default=256,
        ge=1,
        le=1024,
        description="Fineness of the grid from which the mesh is made; higher keeps more detail and needs more time.",
    )
    textured_mesh: bool = Field(
        default=False, description="Adds colours to the model; off returns a cheaper white mesh."
    )

    class OutputType(TypedDict):
        output: Model3DRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
