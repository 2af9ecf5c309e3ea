class Trellis2Lora(FalNode):
    """
    fal-ai/trellis-2-lora on fal.ai: its words are not written yet.
    fal, image-to-3d, draft
    """

    class Resolution(int, Enum):
        RESOLUTION_512 = 512
        RESOLUTION_1024 = 1024

    class TextureSize(int, Enum):
        TEXTURE_SIZE_1024 = 1024
        TEXTURE_SIZE_2048 = 2048
        TEXTURE_SIZE_4096 = 4096

    endpoint: ClassVar[str] = "fal-ai/trellis-2-lora"
    title: ClassVar[str] = "TRELLIS.2 LoRA Inference Image to 3D"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "geometry_lora",
        "sparse_structure_lora",
        "texture_lora",
        "resolution",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_glb",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of one object, best seen whole and against a plain background.",
    )
    geometry_lora: AssetRef = Field(default=AssetRef(), serialization_alias="geometry_lora_url")
    sparse_structure_lora: AssetRef = Field(default=AssetRef(), serialization_alias="sparse_structure_lora_url")
    texture_lora: AssetRef = Field(default=AssetRef(), serialization_alias="texture_lora_url")
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_512,
        description="How large and detailed the result gets; higher takes longer and often costs more.",
    )
    texture_size: TextureSize = Field(
        default=TextureSize.TEXTURE_SIZE_2048,
        description="Edge length in pixels of the texture; higher is sharper and makes a larger file.",
    )
    decimation_target: int = Field(
        default=500000,
        description="Number of vertices to reduce the mesh to; fewer make a smaller file with less detail.",
    )
    shape_slat_guidance_interval_end: float = Field(default=1.0)
    shape_slat_guidance_interval_start: float = Field(default=0.6)
    shape_slat_guidance_rescale: float = Field(
        default=0.5,
        description="Calms noise that strong guidance causes in the shape; raise it if the surface is rough.",
    )
    shape_slat_guidance_strength: float = Field(
        default=7.5,
        description="How closely the fine geometry keeps to the picture; higher is richer, but can be noisy.",
    )
    shape_slat_rescale_t: float = Field(
        default=3.0, description="Sharpness of the noise schedule for the shape; higher brings crisper geometry."
    )
    shape_slat_sampling_steps: int = Field(
        default=12, description="Steps for refining the shape; more are slower and smoother."
    )
    ss_guidance_interval_end: float = Field(default=1.0)
    ss_guidance_interval_start: float = Field(default=0.6)
    ss_guidance_rescale: float = Field(
        default=0.7, description="Steadies the rough structure under strong guidance; higher is calmer."
    )
    ss_guidance_strength: float = Field(
        default=7.5, description="How closely the rough 3D structure follows the picture; higher is truer, but noisier."
    )
    ss_rescale_t: float = Field(
        default=5.0,
        description="Sharpness of the noise schedule for the rough structure; higher separates more clearly.",
    )
    ss_sampling_steps: int = Field(
        default=12, description="Steps for the rough 3D structure; more are slower and can be better."
    )
    tex_slat_guidance_interval_end: float = Field(default=0.9)
    tex_slat_guidance_interval_start: float = Field(default=0.6)
    tex_slat_guidance_rescale: float | None = Field(
        default=None, description="Calms colour noise and bands in the texture; raise it if they show."
    )
    tex_slat_guidance_strength: float = Field(
        default=1.0, description="How closely the texture keeps to the picture's colours; too high gets gaudy."
    )
    tex_slat_rescale_t: float = Field(
        default=3.0, description="Sharpness of the noise schedule for the texture; higher shows finer detail."
    )
    tex_slat_sampling_steps: int = Field(
        default=12, description="Steps for the texture; more take longer and look purer."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: Model3DRef
        resolution: float
        texture_size: int
        decimation_target: int
        seed: int
        geometry_lora_url: AssetRef
        sparse_structure_lora_url: AssetRef
        texture_lora_url: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
