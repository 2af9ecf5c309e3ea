class Trellis2Retexture(FalNode):
    """
    fal-ai/trellis-2/retexture on fal.ai: its words are not written yet.
    fal, image-to-3d, draft
    """

    class Resolution(int, Enum):
        RESOLUTION_512 = 512
        RESOLUTION_1024 = 1024

    class TextureSize(int, Enum):
        TEXTURE_SIZE_1024 = 1024
        TEXTURE_SIZE_2048 = 2048
        TEXTURE_SIZE_4096 = 4096

    endpoint: ClassVar[str] = "fal-ai/trellis-2/retexture"
    title: ClassVar[str] = "Trellis 2 Retexture"
    _required: ClassVar[tuple[str, ...]] = ("image", "mesh")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mesh", "resolution", "texture_size")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_glb",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of one object, best seen whole and against a plain background.",
    )
    mesh: Model3DRef = Field(default=Model3DRef(), serialization_alias="mesh_url", description="GLB, OBJ, PLY or STL.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_1024,
        description="How large and detailed the result gets; higher takes longer and often costs more.",
    )
    tex_slat_guidance_strength: float = Field(
        default=1.0,
        ge=0,
        le=10,
        description="How closely the texture keeps to the picture's colours; too high gets gaudy.",
    )
    tex_slat_guidance_rescale: float = Field(
        default=0.0, ge=0, le=1, description="Calms colour noise and bands in the texture; raise it if they show."
    )
    tex_slat_guidance_interval_start: float = Field(default=0.6, ge=0, le=1)
    tex_slat_guidance_interval_end: float = Field(default=0.9, ge=0, le=1)
    tex_slat_sampling_steps: int = Field(
        default=12, ge=1, le=50, description="Steps for the texture; more take longer and look purer."
    )
    tex_slat_rescale_t: float = Field(
        default=3.0,
        ge=1,
        le=6,
        description="Sharpness of the noise schedule for the texture; higher shows finer detail.",
    )
    texture_size: TextureSize = Field(
        default=TextureSize.TEXTURE_SIZE_2048,
        description="Edge length in pixels of the texture; higher is sharper and makes a larger file.",
    )

    class OutputType(TypedDict):
        output: Model3DRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
