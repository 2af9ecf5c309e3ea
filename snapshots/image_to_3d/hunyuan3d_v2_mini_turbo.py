class Hunyuan3dV2MiniTurbo(FalNode):
    """
    Get a 3D mesh from an image in the least time the Hunyuan3D 2.0 line offers: the mini model in its turbo, step-distilled form.
    hunyuan3d, image-to-3d, 3d, mesh, mini, turbo, fast

    Use cases:
    - Spin up throwaway props live during a workshop on blocking
    - Check forty icon drawings for shapes that work in 3D
    - Let fair visitors see their photographed cookie as a mesh within moments
    - Populate a grey-box level with crates, barrels and signs
    - Sanity-check a photo before paying for a full reconstruction
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan3d/v2/mini/turbo"
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
