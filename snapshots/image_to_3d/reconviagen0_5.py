class Reconviagen0_5(FalNode):
    """
    Build a textured 3D model as GLB from one to sixteen views of an object with ReconViaGen 0.5.
    reconviagen, image-to-3d, 3d, multi-view, glb, texture

    Views need no camera data; more of them make it truer. Each stage has its own steps and guidance.

    Use cases:
    - Turn product photos from all sides into a 3D model
    - Make a game asset from a few views of an object
    - Rebuild an object from up to sixteen phone photos
    - Draft a rough model at resolution 512 before the 1536 run
    - Reach the back of a vase with a photo taken from behind
    """

    class Resolution(int, Enum):
        RESOLUTION_512 = 512
        RESOLUTION_1024 = 1024
        RESOLUTION_1536 = 1536

    class SsSource(str, Enum):
        DIRECT = "direct"
        MESH = "mesh"
        MVTRELLIS2 = "mvtrellis2"

    class TextureSize(int, Enum):
        TEXTURE_SIZE_1024 = 1024
        TEXTURE_SIZE_2048 = 2048
        TEXTURE_SIZE_4096 = 4096

    class MultiImageStrategy(str, Enum):
        AVERAGE_RIGHT = "average_right"
        WEIGHTED_AVERAGE = "weighted_average"
        SEQUENTIAL = "sequential"
        AVERAGE = "average"
        ADAPTIVE_GUIDANCE_WEIGHT = "adaptive_guidance_weight"
        FIXED_GUIDANCE_RESCALE = "fixed_guidance_rescale"

    endpoint: ClassVar[str] = "fal-ai/reconviagen-0.5"
    title: ClassVar[str] = "ReconViaGen 0.5 – Images to 3D"
    _required: ClassVar[tuple[str, ...]] = ("images",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "resolution", "texture_size", "decimation_target")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_glb",)}

    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_1024, description="Fineness of the 3D model; higher is slower and more detailed."
    )
    ss_source: SsSource = Field(
        default=SsSource.MESH,
        description="Where the rough structure comes from: mesh is best, direct is quickest, mvtrellis2 uses multi-view TRELLIS.2.",
    )
    ss_guidance_strength: float = Field(
        default=7.5,
        ge=0,
        le=10,
        description="How closely the rough 3D structure follows the picture; higher is truer, but noisier.",
    )
    ss_guidance_rescale: float = Field(
        default=0.7, ge=0, le=1, description="Steadies the rough structure under strong guidance; higher is calmer."
    )
    ss_sampling_steps: int = Field(
        default=12, ge=1, le=50, description="Steps for the rough 3D structure; more are slower and can be better."
    )
    ss_rescale_t: float = Field(
        default=5.0,
        ge=1,
        le=6,
        description="Sharpness of the noise schedule for the rough structure; higher separates more clearly.",
    )
    slat_guidance_strength: float = Field(
        default=7.5,
        ge=0,
        le=10,
        description="How closely fine shape and colours follow the pictures in the SLat stage; counts only when the structure source is mesh.",
    )
    slat_guidance_rescale: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="Calms noise that strong guidance causes in the SLat stage of fine shape and colour; counts only when the structure source is mesh.",
    )
    slat_sampling_steps: int = Field(
        default=12,
        ge=1,
        le=50,
        description="Steps of the SLat stage, for fine shape and colour; more take longer and look cleaner. Counts only when the structure source is mesh.",
    )
    slat_rescale_t: float = Field(
        default=3.0,
        ge=1,
        le=6,
        description="Sharpness of the noise schedule in the SLat stage; counts only when the structure source is mesh.",
    )
    shape_slat_guidance_strength: float = Field(
        default=7.5,
        ge=0,
        le=10,
        description="How closely the fine geometry keeps to the picture; higher is richer, but can be noisy.",
    )
    shape_slat_guidance_rescale: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="Calms noise that strong guidance causes in the shape; raise it if the surface is rough.",
    )
    shape_slat_sampling_steps: int = Field(
        default=12, ge=1, le=50, description="Steps for refining the shape; more are slower and smoother."
    )
    shape_slat_rescale_t: float = Field(
        default=3.0,
        ge=1,
        le=6,
        description="Sharpness of the noise schedule for the shape; higher brings crisper geometry.",
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
    tex_slat_sampling_steps: int = Field(
        default=12, ge=1, le=50, description="Steps for the texture; more take longer and look purer."
    )
    tex_slat_rescale_t: float = Field(
        default=3.0,
        ge=1,
        le=6,
        description="Sharpness of the noise schedule for the texture; higher shows finer detail.",
    )
    decimation_target: int = Field(
        default=500000,
        ge=5000,
        le=2000000,
        description="Number of vertices to reduce the mesh to; fewer make a smaller file with less detail.",
    )
    texture_size: TextureSize = Field(
        default=TextureSize.TEXTURE_SIZE_2048,
        description="Edge length in pixels of the texture; higher is sharper and makes a larger file.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=16,
        min_length=1,
        description="Pictures of one object, each from another side; a single one works, several make the model truer.",
    )
    multi_image_strategy: MultiImageStrategy = Field(
        default=MultiImageStrategy.ADAPTIVE_GUIDANCE_WEIGHT,
        description="How several views are combined; adaptive guidance weight suits most cases. Counts only with more than one picture.",
    )

    class OutputType(TypedDict):
        output: Model3DRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
