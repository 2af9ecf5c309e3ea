class TrellisMulti(FalNode):
    """
    Fuse several pictures of one object into a textured mesh with TRELLIS, by the stochastic or the multidiffusion method; use it when a single view leaves the back unknown.
    trellis, image-to-3d, 3d, multi-view, glb, textured

    Use cases:
    - Model a rucksack from shots taken around a turntable
    - Combine front and rear drawings of a robot into one asset
    - Rebuild a cuckoo clock from six auction photos
    - Capture a plaster hand whose fingers overlap in any single view
    - Check both fusion methods on a set of toaster pictures
    """

    class TextureSize(int, Enum):
        TEXTURE_SIZE_512 = 512
        TEXTURE_SIZE_1024 = 1024
        TEXTURE_SIZE_2048 = 2048

    class MultiimageAlgo(str, Enum):
        STOCHASTIC = "stochastic"
        MULTIDIFFUSION = "multidiffusion"

    endpoint: ClassVar[str] = "fal-ai/trellis/multi"
    _required: ClassVar[tuple[str, ...]] = ("images",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "multiimage_algo", "texture_size", "mesh_simplify")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_mesh",)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Images to work from, in order; prompts can usually refer to them as first, second and so on.",
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
    multiimage_algo: MultiimageAlgo = Field(
        default=MultiimageAlgo.STOCHASTIC, description="How several views are combined: in turn or all at once."
    )

    class OutputType(TypedDict):
        output: Model3DRef
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
