class Trellis2Lora(FalNode):
    """
    Build a 3D model from one picture with TRELLIS.2 and LoRAs of your own for structure, shape and texture.
    trellis, microsoft, image-to-3d, 3d, lora, glb

    Any of the three may be used; the grid must be the one that they were trained at.

    Use cases:
    - Make game assets in your studio's own 3D style
    - Turn drawings into models of a trained toy line
    - Load the adapters that the TRELLIS.2 trainer made
    - Use a texture LoRA alone and leave the shape untouched
    - Run a geometry LoRA on the 512 grid that it was trained at
    """

    class Resolution(int, Enum):
        RESOLUTION_512 = 512
        RESOLUTION_1024 = 1024

    class TextureSize(int, Enum):
        TEXTURE_SIZE_1024 = 1024
        TEXTURE_SIZE_2048 = 2048
        TEXTURE_SIZE_4096 = 4096

    endpoint: ClassVar[str] = "fal-ai/trellis-2-lora"
    title: ClassVar[str] = "TRELLIS.2 – LoRA"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "geometry_lora", "texture_lora", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_glb",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of one object, fully in view, to build the 3D model from.",
    )
    geometry_lora: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="geometry_lora_url",
        description="LoRA in safetensors form, trained for the fine shape.",
    )
    sparse_structure_lora: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="sparse_structure_lora_url",
        description="LoRA in safetensors form, trained for the rough structure.",
    )
    texture_lora: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="texture_lora_url",
        description="LoRA in safetensors form, trained for the texture.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_512,
        description="Fineness of the 3D grid; it must be the one that your LoRAs were trained at.",
    )
    texture_size: TextureSize = Field(
        default=TextureSize.TEXTURE_SIZE_2048,
        description="Edge length in pixels of the texture; higher is sharper and makes a larger file.",
    )
    decimation_target: int = Field(
        default=500000,
        description="Number of vertices to reduce the mesh to; fewer make a smaller file with less detail.",
    )
    shape_slat_guidance_interval_end: float = Field(
        default=1.0, description="Share of the shape stage at which guidance by the picture stops; not below its start."
    )
    shape_slat_guidance_interval_start: float = Field(
        default=0.6,
        description="Share of the shape stage after which guidance by the picture sets in; lower begins earlier.",
    )
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
    ss_guidance_interval_end: float = Field(
        default=1.0,
        description="Share of the rough-structure stage at which guidance by the picture stops; not below its start.",
    )
    ss_guidance_interval_start: float = Field(
        default=0.6,
        description="Share of the rough-structure stage after which guidance by the picture sets in; lower begins earlier.",
    )
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
    tex_slat_guidance_interval_end: float = Field(
        default=0.9,
        description="Share of the texture stage at which guidance by the picture stops; not below its start.",
    )
    tex_slat_guidance_interval_start: float = Field(
        default=0.6,
        description="Share of the texture stage after which guidance by the picture sets in; lower begins earlier.",
    )
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
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
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
