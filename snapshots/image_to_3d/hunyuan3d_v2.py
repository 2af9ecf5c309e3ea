class Hunyuan3dV2(FalNode):
    """
    Generate a mesh from a single image with the full-size Hunyuan3D 2.0: white by default, textured on request.
    hunyuan3d, image-to-3d, 3d, mesh, single-image, textured

    The most careful of the 2.0 single-view line; turbo and mini run quicker.

    Use cases:
    - Model a wooden duck decoy for a folk museum's web page
    - Make a printable bust from a plaster cast photo
    - Create a textured cactus pot for a furniture planner
    - Turn a mascot plush picture into a mesh for a keyring
    - Build a stone fountain for a city-builder mod
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan3d/v2"
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
