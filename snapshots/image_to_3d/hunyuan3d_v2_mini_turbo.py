class Hunyuan3dV2MiniTurbo(FalNode):
    """
    Build a mesh from one picture with Hunyuan3D 2.0 Mini Turbo, the small model distilled for speed.
    hunyuan3d, tencent, image-to-3d, 3d, mini, turbo, fast

    The cheapest single-picture node of the 2.0 line; Turbo is the full size.

    Use cases:
    - Populate a level with crates, barrels and signs from single photos
    - Turn each icon drawing of a set into a rough 3D shape
    - Check whether a single photo is enough before a full-size run
    - Mesh forty ideas from one picture each with Mini Turbo
    - Show workshop guests their only drawing as a mesh right away
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan3d/v2/mini/turbo"
    title: ClassVar[str] = "Hunyuan3D 2.0 Mini Turbo – Image to 3D"
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
        description="Picture of one object, fully in view, to build the 3D model from.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_inference_steps: int = Field(
        default=50, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=0,
        le=20,
        description="How closely the shape keeps to the picture: higher is stricter and can look forced.",
    )
    octree_resolution: int = Field(
        default=256,
        ge=1,
        le=1024,
        description="Fineness of the grid from which the mesh is made; higher keeps more detail and needs more time.",
    )
    textured_mesh: bool = Field(
        default=False, description="Adds colours to the model, at three times the price of the white mesh."
    )

    class OutputType(TypedDict):
        output: Model3DRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
