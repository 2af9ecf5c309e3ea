class Trellis(FalNode):
    """
    Turn one image into a textured GLB mesh with Microsoft's TRELLIS; texture up to 2,048 pixels and adjustable mesh simplification.
    trellis, image-to-3d, 3d, glb, textured, single-image

    For several views take trellis/multi.

    Use cases:
    - Make a mushroom cottage for a cosy game prototype
    - Convert an emoji-style burger drawing into a floating menu object
    - Model a vintage typewriter for a writer's homepage
    - Simplify a coral sculpture enough for a classroom tablet
    - Get a quick textured boot for a tabletop token
    """

    class TextureSize(int, Enum):
        TEXTURE_SIZE_512 = 512
        TEXTURE_SIZE_1024 = 1024
        TEXTURE_SIZE_2048 = 2048

    endpoint: ClassVar[str] = "fal-ai/trellis"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "texture_size", "mesh_simplify")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_mesh",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of one object, best seen whole and against a plain background.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
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
