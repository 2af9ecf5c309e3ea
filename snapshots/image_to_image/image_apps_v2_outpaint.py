class ImageAppsV2Outpaint(FalNode):
    """
    Grow a picture outward by pixels on any side, or zoom out so every edge gains scenery, with Image Apps outpaint.
    image-apps, image-to-image, outpainting, expand, zoom-out, uncrop

    Prompt optional; only the added margin is painted.

    Use cases:
    - Add 400 pixels of floor below a cropped ballet shot
    - Pull back from a portrait to reveal an imagined studio
    - Make bleed on all four sides of a menu illustration
    - Lengthen a beach to the right for a headline column
    - Uncrop the top of a giraffe in a zoo visitor's photo
    """

    class OutputFormat(str, Enum):
        PNG = "png"
        JPEG = "jpeg"
        JPG = "jpg"
        WEBP = "webp"

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/outpaint"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "prompt",
        "expand_left",
        "expand_bottom",
        "zoom_out_percentage",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    expand_left: int = Field(
        default=0, ge=0, le=700, description="How many pixels of new picture to add to the left of the original."
    )
    expand_right: int = Field(
        default=0, ge=0, le=700, description="How many pixels of new picture to add to the right of the original."
    )
    expand_top: int = Field(
        default=0, ge=0, le=700, description="How many pixels of new picture to add above the original."
    )
    expand_bottom: int = Field(
        default=0, ge=0, le=700, description="How many pixels of new picture to add below the original."
    )
    zoom_out_percentage: float = Field(
        default=20.0,
        ge=0,
        le=90,
        description="How far the original shrinks inside the frame, in per cent; the freed margin gets painted.",
    )
    prompt: str = Field(
        default="",
        max_length=500,
        description="Optional hint for what the added area shows, tacked onto the built-in outpaint instruction.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: OutputFormat = Field(
        default=OutputFormat.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
