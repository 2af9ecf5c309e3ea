class MinimaxH3ImageToVideo(FalNode):
    """
    Animate a picture in 2K with MiniMax H3, towards an end picture if wanted.
    minimax, hailuo, image-to-video, video, 2k, first-last-frame

    The shape follows the first picture, the length can be set; Reference to Video takes pictures, clips and sound as models instead.

    Use cases:
    - Make a 2K product clip from a photo
    - Animate a portrait for a large screen
    - Move from one picture to another in 2K
    - End a 2K reveal on the finished packshot you supply
    - Set the seconds of a move between two keyframes in H3
    """

    endpoint: ClassVar[str] = "minimax/h3/image-to-video"
    title: ClassVar[str] = "MiniMax H3 – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "end_image", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that becomes the first frame; the video takes over its shape.",
    )
    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(), serialization_alias="end_image_url", description="Picture on which the video ends."
    )
    duration: float = Field(default=5.0, description="Length of the video in seconds; longer takes longer to make.")
    resolution: str = Field(default="2K", description="Size of the video; 2K is the only one so far.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
