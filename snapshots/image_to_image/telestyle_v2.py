class TelestyleV2(FalNode):
    """
    fal-ai/telestyle-v2 on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    endpoint: ClassVar[str] = "fal-ai/telestyle-v2"
    title: ClassVar[str] = "Telestyle V2 Style Transfer Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("content_image", "style_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("content_image", "style_image", "image_size", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    content_image: ImageRef = Field(default=ImageRef(), serialization_alias="content_image_url")
    style_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="style_image_url",
        description="Image whose style is carried over to the result.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    num_images: int = Field(default=1, description="How many pictures to make in one go; each one is charged.")
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.NONE,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    guidance_scale: float = Field(
        default=1.0,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    lightning_lora_scale: float = Field(default=1.0)
    lora_scale: float = Field(
        default=1.0, description="How strongly the built-in add-on shows; lower blends it with the base model."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(default=4, description="Denoising steps: more of them take longer and add detail.")
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    use_content_description: bool = Field(default=True)
    use_lightning_lora: bool = Field(default=True)
    use_style_description: bool = Field(default=True)
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
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
        prompt: str
        has_nsfw_concepts: list[bool]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
