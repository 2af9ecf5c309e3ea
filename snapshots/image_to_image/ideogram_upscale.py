class IdeogramUpscale(FalNode):
    """
    Enlarge an image up to twice its size with Ideogram Upscale, weighing added detail against resemblance.
    ideogram, image-to-image, upscaling, 2x, high-res, detail

    An optional prompt steers what the new detail should be.

    Use cases:
    - Double an Ideogram poster so its small lettering prints cleanly
    - Set resemblance high to enlarge a cafe logo without redrawing it
    - Prompt for linen texture while upscaling a wedding menu
    - Grow a flat sticker design to window-cling size
    - Add stone detail to a small crypt render for a cover
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/upscale"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "resemblance", "detail")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    prompt: str | None = Field(
        default="", description="What the picture shows, so that added detail fits it; may be left as it is."
    )
    resemblance: int = Field(
        default=50, ge=1, le=100, description="How closely the enlargement sticks to the original picture."
    )
    detail: int = Field(default=50, ge=1, le=100, description="How much fine detail is added while enlarging.")
    expand_prompt: bool = Field(
        default=False,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
