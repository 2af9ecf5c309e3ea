class WanProImageToVideo(FalNode):
    """
    Animate a picture as a 1080p clip of up to six seconds at 30 frames a second with Wan 2.1 Pro.
    wan, wan-pro, image-to-video, video, 1080p, 30fps

    Takes a picture and a prompt; only seed and safety check can be set. Open Wan 2.1 has smaller sizes, steps and LoRAs.

    Use cases:
    - Animate a campaign photo in full HD
    - Turn a landscape print into a moving wall screen
    - Render the 1080p final of a photo tested on open Wan 2.1
    - Get smooth 30 fps motion from a sports still
    - Animate a hotel photo without touching a slider
    """

    endpoint: ClassVar[str] = "fal-ai/wan-pro/image-to-video"
    title: ClassVar[str] = "Wan 2.1 Pro – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "seed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to animate; a sharp one pays off at 1080p.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
