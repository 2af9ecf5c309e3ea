class Hunyuan3dV2Turbo(FalNode):
    """
    Turn an image into a mesh with Hunyuan3D 2.0 Turbo: the full-size single-view model, distilled for speed.
    hunyuan3d, image-to-3d, 3d, mesh, turbo, single-image

    Sits between the regular version and mini turbo.

    Use cases:
    - Produce a same-day mesh of a prize pumpkin for a fair website
    - Try ten camera angles of one lamp and keep the best mesh
    - Model a hand-thrown mug for a potter's rotating preview
    - Create stage furniture stand-ins for a set designer's model box
    - Convert a vintage poster's locomotive into a rough mesh
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan3d/v2/turbo"
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
