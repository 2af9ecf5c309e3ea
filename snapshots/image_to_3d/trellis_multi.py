class TrellisMulti(FalNode):
    """
    Build a textured mesh from several pictures of one object with the first TRELLIS.
    trellis, microsoft, image-to-3d, 3d, multi-view, glb

    Combines the views by the stochastic or the multidiffusion method; plain TRELLIS takes a single picture.

    Use cases:
    - Model a rucksack from photos taken around it
    - Combine front and rear drawings of a robot
    - Rebuild a clock from six auction photos
    - Model a hand from several views so that no finger stays hidden
    - Switch to multidiffusion when views do not blend
    """

    class TextureSize(int, Enum):
        TEXTURE_SIZE_512 = 512
        TEXTURE_SIZE_1024 = 1024
        TEXTURE_SIZE_2048 = 2048

    class MultiimageAlgo(str, Enum):
        STOCHASTIC = "stochastic"
        MULTIDIFFUSION = "multidiffusion"

    endpoint: ClassVar[str] = "fal-ai/trellis/multi"
    title: ClassVar[str] = "TRELLIS – Multi Image to 3D"
    _required: ClassVar[tuple[str, ...]] = ("images",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "multiimage_algo", "texture_size", "mesh_simplify")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_mesh",)}

    images: list[ImageRef] = Field(
        default=[], serialization_alias="image_urls", description="Pictures of the same object from different sides."
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
    multiimage_algo: MultiimageAlgo = Field(
        default=MultiimageAlgo.STOCHASTIC,
        description="How several views are combined: stochastic takes one view a step in turn, multidiffusion averages all of them in every step.",
    )

    class OutputType(TypedDict):
        output: Model3DRef
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
