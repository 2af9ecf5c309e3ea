class CCSR(FalNode):
    """
    Upscale a picture up to four times with CCSR, a diffusion upscaler that stays consistent from run to run.
    ccsr, image-to-image, upscaling, super-resolution, tiled, diffusion

    Takes no prompt; tiling saves memory, and a colour fix keeps the source's tints.

    Use cases:
    - Enlarge a product photo for a print catalogue
    - Upscale archive scans before publishing
    - Enlarge one picture 2.5 times and repeat it from its seed
    - Correct tints after enlarging with wavelet or adain
    - Enlarge a big photo in blended tiles to save memory
    """

    class TileDiffusion(str, Enum):
        NONE = "none"
        MIX = "mix"
        GAUSSIAN = "gaussian"

    class ColorFixType(str, Enum):
        NONE = "none"
        WAVELET = "wavelet"
        ADAIN = "adain"

    endpoint: ClassVar[str] = "fal-ai/ccsr"
    title: ClassVar[str] = "CCSR – Upscale Image"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "scale", "steps", "color_fix_type")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to enlarge.")
    scale: float = Field(default=2.0, ge=1, le=4, description="Enlargement factor of each side.")
    tile_diffusion: TileDiffusion = Field(
        default=TileDiffusion.NONE,
        description="How overlapping patches are blended while denoising; none treats the picture as a whole.",
    )
    tile_diffusion_size: int = Field(
        default=1024, ge=256, le=2048, description="Edge length of the patches used while denoising."
    )
    tile_diffusion_stride: int = Field(
        default=512,
        ge=128,
        le=1024,
        description="Distance from one denoising patch to the next; smaller blends better and is slower.",
    )
    tile_vae: bool = Field(
        default=False, description="Decodes the picture in patches, which saves memory on large ones."
    )
    tile_vae_decoder_size: int = Field(
        default=226, ge=64, le=2048, description="Edge length of the patches used when decoding."
    )
    tile_vae_encoder_size: int = Field(
        default=1024, ge=128, le=2048, description="Edge length of the patches used when encoding."
    )
    steps: int = Field(
        default=50, ge=10, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    t_max: float = Field(
        default=0.6667, ge=0, le=1, description="Where in the diffusion process the even sampling ends."
    )
    t_min: float = Field(
        default=0.3333, ge=0, le=1, description="Where in the diffusion process the even sampling begins."
    )
    color_fix_type: ColorFixType = Field(
        default=ColorFixType.ADAIN,
        description="Corrects colour drift after upscaling: adain matches overall tones, wavelet matches finer bands.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
