class Esrgan(FalNode):
    """
    Upscale a picture up to eight times with Real-ESRGAN, choosing among six weights.
    esrgan, real-esrgan, image-to-image, upscaling, anime, super-resolution

    Photo, anime and denoising versions, a face option and tiling; a quick network that takes no prompt.

    Use cases:
    - Upscale old web images for a new site
    - Enlarge a batch of stock photos for a brochure
    - Enlarge cel-shaded frames with the anime weights
    - Smooth JPEG noise while enlarging with the wdn weights
    - Upscale eight times in tiles when memory runs short
    """

    class Model(str, Enum):
        REALESRGAN_X4PLUS = "RealESRGAN_x4plus"
        REALESRGAN_X2PLUS = "RealESRGAN_x2plus"
        REALESRGAN_X4PLUS_ANIME_6B = "RealESRGAN_x4plus_anime_6B"
        REALESRGAN_X4_V3 = "RealESRGAN_x4_v3"
        REALESRGAN_X4_WDN_V3 = "RealESRGAN_x4_wdn_v3"
        REALESRGAN_X4_ANIME_V3 = "RealESRGAN_x4_anime_v3"

    endpoint: ClassVar[str] = "fal-ai/esrgan"
    title: ClassVar[str] = "Real-ESRGAN – Upscale Image"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "scale", "model", "face")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The photo or drawing to enlarge."
    )
    scale: float = Field(default=2.0, ge=1, le=8, description="Enlargement factor of each side.")
    tile: int = Field(
        default=0, description="Edge length of the pieces for upscaling; zero does it in one, smaller saves memory."
    )
    face: bool = Field(default=False, description="Treats the picture as a face when enlarging.")
    model: Model = Field(
        default=Model.REALESRGAN_X4PLUS,
        description="Weights to use: x4plus for photos, anime for drawn art, wdn to smooth noise away, v3 for small quick ones.",
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.PNG, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
