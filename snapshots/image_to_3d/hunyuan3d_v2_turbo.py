class Hunyuan3dV2Turbo(FalNode):
    """
    Build a mesh from one picture quickly with Hunyuan3D 2.0 Turbo, the full-size model distilled for speed.
    hunyuan3d, tencent, image-to-3d, 3d, mesh, turbo

    Between regular 2.0 and Mini Turbo in price and care.

    Use cases:
    - Make a 3D model of a handmade mug from its only shop photo
    - Create stage furniture models from single catalogue pictures
    - Try ten photos of one lamp singly and keep the best mesh
    - Preview a figure from one drawing before regular 2.0 finishes it
    - Remake a crate from the one photo that Mini Turbo meshed too coarsely
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan3d/v2/turbo"
    title: ClassVar[str] = "Hunyuan3D 2.0 Turbo – Image to 3D"
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
