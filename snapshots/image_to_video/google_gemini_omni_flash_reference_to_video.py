class GoogleGeminiOmniFlashReferenceToVideo(FalNode):
    """
    Generate a video that takes up reference pictures, with Google's Gemini Omni Flash.
    gemini, omni-flash, google, reference-to-video, video, multi-image

    The prompt can give each picture a role by tags such as <IMAGE_REF_0>; 16:9 or 9:16, length in seconds.

    Use cases:
    - Put a presenter photo and a product photo into one social clip
    - Keep a mascot true to three reference pictures in an advert
    - Give each picture its part in the prompt, the actor as <IMAGE_REF_0>
    - Film a person from one photo in the café from another
    - Dress a model in a jacket from a second reference for a 9:16 clip
    """

    endpoint: ClassVar[str] = "google/gemini-omni-flash/reference-to-video"
    title: ClassVar[str] = "Gemini Omni Flash – Reference to Video"
    _required: ClassVar[tuple[str, ...]] = ("images", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "duration", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Pictures to work into the video; the first one is <IMAGE_REF_0> in the prompt.",
    )
    prompt: str = Field(
        default="", description="The scene; tags such as <IMAGE_REF_0> say which picture plays which role."
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    duration: float = Field(default=8.0, description="Length of the video in seconds; longer takes longer to make.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
