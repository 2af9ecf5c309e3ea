class FluxProV1Vto(FalNode):
    """
    Dress a person in a garment with Black Forest Labs' FLUX Virtual Try-On.
    flux, flux-pro, image-to-image, try-on, fashion, clothing

    Takes a person, one garment picture and a prompt for how it is worn; several pieces go in as one composite, the person's shape is kept.

    Use cases:
    - Show a jacket on a model for an online shop
    - Preview a rental suit on a customer's photo
    - Ask for a blouse tucked in under an open jacket
    - Try a whole outfit from one composite of its pieces
    - Roll up the sleeves of a shirt on the wearer
    """

    endpoint: ClassVar[str] = "fal-ai/flux-pro/v1/vto"
    title: ClassVar[str] = "FLUX Virtual Try-On"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "human_image", "garment_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("human_image", "garment_image", "prompt")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "human_image": {"max_pixels": 2000000},
        "garment_image": {"max_pixels": 1000000},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="How the garment is to be worn, such as tucked in, layered or with rolled sleeves."
    )
    human_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="human_image_url",
        description="Picture of the person who is to wear the garment, at most 2 megapixels and best below 1; the result keeps its shape.",
    )
    garment_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="garment_image_url",
        description="Picture of the garment, at most 1 megapixel and best about half of one. Put several pieces together in one picture beforehand.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
