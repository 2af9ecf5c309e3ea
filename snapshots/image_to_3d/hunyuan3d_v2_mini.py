class Hunyuan3dV2Mini(FalNode):
    """
    Make a 3D mesh from one picture with Hunyuan3D 2.0 Mini, the reduced-size variant; full step count, fewer parameters, and a turbo sibling for more speed.
    hunyuan3d, image-to-3d, 3d, mesh, mini, lightweight

    Use cases:
    - Fill a doll's house scene with simple kitchen objects
    - Get a rough mesh of a bicycle bell to check proportions
    - Batch a toy catalogue's blocks into stand-in models
    - Model a stack of pancakes for a diner's animated sign
    - Make a placeholder lantern while the artist sculpts the real one
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan3d/v2/mini"
    _required: ClassVar[tuple[str, ...]] = ("input_image",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "input_image",
        "textured_mesh",
        "octree_resolution",
        "num_inference_steps",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_mesh",)}

    input_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="input_image_url",
        description="Picture of one object, best seen whole and against a plain background.",
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
