class ImageAppsV2Outpaint(FalNode):
    """
    Grow a picture outward with fal's Image Apps outpaint.
    image-apps, image-to-image, outpainting, expand, uncrop, zoom-out

    Adds up to 700 pixels on each side or zooms out by per cent, with an optional prompt; only the new margin is painted.

    Use cases:
    - Extend a product photo for a wide website banner
    - Uncrop a portrait that was cut too tight
    - Add 400 pixels of floor below a dancer
    - Pull back by 50 per cent to reveal the room around a chair
    - Make four versions of a wider sky in one run
    """

    class OutputFormat(str, Enum):
        PNG = "png"
        JPEG = "jpeg"
        JPG = "jpg"
        WEBP = "webp"

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/outpaint"
    title: ClassVar[str] = "Image Apps – Outpaint"
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
        default=ImageRef(), serialization_alias="image_url", description="The picture to extend beyond its edges."
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
        description="How far the original shrinks inside the frame, in per cent; the freed margin is painted. 0 keeps its size.",
    )
    prompt: str = Field(
        default="",
        max_length=500,
        description="Optional hint for what the added area shows, tacked onto the built-in outpaint instruction.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: OutputFormat = Field(default=OutputFormat.PNG, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
