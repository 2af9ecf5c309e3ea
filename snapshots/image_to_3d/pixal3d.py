class Pixal3d(FalNode):
    """
    Build a detailed, textured 3D model from one picture with Pixal3D.
    pixal3d, image-to-3d, 3d, glb, 4k-texture, remesh, single-image

    Textures of up to 4,096 pixels, a vertex target and separate settings for structure, shape and surface; gives a GLB.

    Use cases:
    - Turn a product photo into a GLB for a web viewer
    - Make a game prop from a painting, of which only one view exists
    - Raise the token limit for finer ornament on a casket
    - Scale the mesh when the assumed camera distance is off
    - Switch remeshing off for a figurine whose raw surface should stay
    """

    class Resolution(int, Enum):
        RESOLUTION_1024 = 1024
        RESOLUTION_1536 = 1536

    class TextureSize(int, Enum):
        TEXTURE_SIZE_1024 = 1024
        TEXTURE_SIZE_2048 = 2048
        TEXTURE_SIZE_4096 = 4096

    endpoint: ClassVar[str] = "fal-ai/pixal3d"
    title: ClassVar[str] = "Pixal3D – Image to 3D"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "resolution", "texture_size", "decimation_target")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_glb",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of one object, fully in view, to build the 3D model from.",
    )
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
    mesh_scale: float = Field(
        default=1.0,
        ge=0.1,
        le=4,
        description="Size factor of the inferred mesh; it also changes how far away the camera is taken to be.",
    )
    max_num_tokens: int = Field(
        default=49152,
        ge=4096,
        le=131072,
        description="Upper limit of tokens for the fine shape: more allow finer geometry, fewer save memory and time.",
    )
    decimation_target: int = Field(
        default=200000,
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

    class OutputType(TypedDict):
        output: Model3DRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
