class Trellis(FalNode):
    """
    Build a textured GLB mesh from one picture with Microsoft's first TRELLIS.
    trellis, microsoft, image-to-3d, 3d, glb, single-image

    Textures of up to 2,048 pixels and adjustable simplification, at a low price; TRELLIS.2 goes finer, TRELLIS Multi reads several views.

    Use cases:
    - Make a quick game prop from a single drawing
    - Turn the only photo of a product into a simple 3D preview
    - Simplify a bust from one museum photo until a tablet can turn it
    - Mesh a batch of app icons, each from one picture
    - Bake a 512-pixel texture for a token drawn in one front view
    """

    class TextureSize(int, Enum):
        TEXTURE_SIZE_512 = 512
        TEXTURE_SIZE_1024 = 1024
        TEXTURE_SIZE_2048 = 2048

    endpoint: ClassVar[str] = "fal-ai/trellis"
    title: ClassVar[str] = "TRELLIS – Image to 3D"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "texture_size", "mesh_simplify")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_mesh",)}

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
    ss_guidance_strength: float = Field(
        default=7.5,
        ge=0,
        le=10,
        description="How closely the rough 3D structure follows the picture; higher is truer, but noisier.",
    )
    ss_sampling_steps: int = Field(
        default=12, ge=1, le=50, description="Steps for the rough 3D structure; more are slower and can be better."
    )
    slat_guidance_strength: float = Field(
        default=3.0, ge=0, le=10, description="How closely the fine 3D shape and colours follow the picture."
    )
    slat_sampling_steps: int = Field(
        default=12, ge=1, le=50, description="Steps for fine shape and colour; more take longer and look cleaner."
    )
    mesh_simplify: float = Field(
        default=0.95,
        ge=0.9,
        le=0.98,
        description="Share of the mesh that is simplified away; higher gives a lighter, coarser model.",
    )
    texture_size: TextureSize = Field(
        default=TextureSize.TEXTURE_SIZE_1024,
        description="Edge length in pixels of the texture; higher is sharper and makes a larger file.",
    )

    class OutputType(TypedDict):
        output: Model3DRef
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
