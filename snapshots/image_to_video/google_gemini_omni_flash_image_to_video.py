class GoogleGeminiOmniFlashImageToVideo(FalNode):
    """
    Animate a picture with Google's Gemini Omni Flash, in 16:9 or 9:16.
    gemini, omni-flash, google, image-to-video, video

    Takes one picture, a prompt and a length in seconds, 8 by default; several references belong in reference-to-video.

    Use cases:
    - Animate a photo for a status update
    - Bring a sketch to life for a pitch
    - Make a customer's own photo itself move for a thank-you clip
    - Let a painted portrait itself turn its head in a six-second 9:16 clip
    - Animate a finished storyboard panel as drawn for a five-second animatic
    """

    endpoint: ClassVar[str] = "google/gemini-omni-flash/image-to-video"
    title: ClassVar[str] = "Gemini Omni Flash – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture to set in motion."
    )
    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    duration: float = Field(default=8.0, description="Length of the video in seconds; longer takes longer to make.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
