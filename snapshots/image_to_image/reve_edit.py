class ReveEdit(FalNode):
    """
    Edit one picture from a prompt with Reve's first edit model, up to four results a run.
    reve, image-to-image, image-editing, prompt-edit, photo

    The result keeps the framing of the source; reve/fast/edit was the cheaper twin, Reve 2.1 follows it.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is reve/2.1/edit.

    Use cases:
    - Change the season in a product label photo
    - Swap clothing in a portrait by prompt
    - Finish an edit that was roughed out with Reve Fast
    - Run a Reve Fast prompt again on the same photo with the full model
    - Choose the catalogue picture from four edits by full Reve after Fast drafts
    """

    endpoint: ClassVar[str] = "fal-ai/reve/edit"
    title: ClassVar[str] = "Reve – Edit Image"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "num_images", "output_format")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {"formats": ["avif", "heif", "jpeg", "png", "webp"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture to change. PNG, JPEG, WebP, AVIF or HEIF.",
    )
    prompt: str = Field(
        default="",
        max_length=2560,
        min_length=1,
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
