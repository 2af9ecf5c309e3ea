class Trellis2(FalNode):
    """
    Build a detailed 3D model from one picture with Microsoft's TRELLIS.2.
    trellis, microsoft, image-to-3d, 3d, glb, 4k-texture, remesh

    Grid of up to 1,536, textures of up to 4,096 pixels, remeshing, vertex target and control over UV unwrapping; gives a GLB.

    Use cases:
    - Model jewellery whose thin wires must survive on a grid of 1,536
    - Make a GLB of 30,000 vertices for a web shop
    - Bake a 4K texture for a close-up render
    - Tune the UV charts so a painter sees fewer seams
    - Rebuild even triangles before animating a prop
    """

    class Resolution(int, Enum):
        RESOLUTION_512 = 512
        RESOLUTION_1024 = 1024
        RESOLUTION_1536 = 1536

    class TextureSize(int, Enum):
        TEXTURE_SIZE_1024 = 1024
        TEXTURE_SIZE_2048 = 2048
        TEXTURE_SIZE_4096 = 4096

    endpoint: ClassVar[str] = "fal-ai/trellis-2"
    title: ClassVar[str] = "TRELLIS.2 – Image to 3D"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "resolution", "texture_size", "decimation_target", "remesh")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_glb",)}

    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_1024,
        description="Fineness of the 3D grid: higher shows more detail and is slower.",
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
    ss_guidance_interval_start: float = Field(
        default=0.6,
        ge=0,
        le=1,
        description="Share of the rough-structure stage after which guidance by the picture sets in; lower begins earlier.",
    )
    ss_guidance_interval_end: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="Share of the rough-structure stage at which guidance by the picture stops; not below its start.",
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
    shape_slat_guidance_interval_start: float = Field(
        default=0.6,
        ge=0,
        le=1,
        description="Share of the shape stage after which guidance by the picture sets in; lower begins earlier.",
    )
    shape_slat_guidance_interval_end: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="Share of the shape stage at which guidance by the picture stops; not below its start.",
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
    tex_slat_guidance_interval_start: float = Field(
        default=0.6,
        ge=0,
        le=1,
        description="Share of the texture stage after which guidance by the picture sets in; lower begins earlier.",
    )
    tex_slat_guidance_interval_end: float = Field(
        default=0.9,
        ge=0,
        le=1,
        description="Share of the texture stage at which guidance by the picture stops; not below its start.",
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
    remesh: bool = Field(
        default=True,
        description="Rebuilds the mesh from even triangles; slower, but better for animation and printing.",
    )
    remesh_band: float = Field(
        default=1.0,
        ge=0,
        le=4,
        description="How far rebuilding may move the surface; more smooths and can lose detail.",
    )
    remesh_project: float = Field(
        default=0.0,
        ge=0,
        le=1,
        description="How strongly the rebuilt mesh is pulled back onto the original; full keeps detail.",
    )
    uv_unwrap_angle_threshold_deg: float = Field(
        default=90.0,
        ge=0,
        le=180,
        description="Largest angle between neighbouring faces in one UV chart, in degrees: lower makes more charts with less stretching.",
    )
    uv_unwrap_refine_iterations: int = Field(
        default=0,
        ge=0,
        le=10,
        description="Passes that tidy the borders of UV charts; more are cleaner and take longer.",
    )
    uv_unwrap_global_iterations: int = Field(
        default=1,
        ge=1,
        le=10,
        description="Passes that group faces into UV charts; more give charts of more even size.",
    )
    uv_unwrap_smooth_strength: float = Field(
        default=1.0,
        ge=0,
        le=10,
        description="How strongly the borders of UV charts are smoothed: higher hides seams, but can distort.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of one object, fully in view, to build the 3D model from.",
    )

    class OutputType(TypedDict):
        output: Model3DRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
