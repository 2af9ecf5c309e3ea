class KlingVideoO1ImageToVideo(FalNode):
    """
    Move from a start frame to an optional end frame with Kling O1 Pro, naming the pictures @Image1 and @Image2 in the prompt.
    kling, image-to-video, video, o1, pro, first-last-frame, transition

    3 to 10 seconds, no audio; Standard is the cheaper twin.

    Use cases:
    - Melt @Image1's ice sculpture into @Image2's puddle for a climate exhibit
    - Glide from an architect's clay massing to the finished facade render
    - Turn an unlit shopfront into its opening-night look over seven seconds
    - Carry a watch from exploded parts to assembled dial for a jeweller
    - Walk between two storyboard panels a director has already approved
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/o1/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("start_image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("start_image", "end_image", "prompt", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    start_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="start_image_url",
        description="Image to begin with; the in-between frames or the video grow out of it.",
    )
    prompt: str = Field(
        default="",
        description="Describe the movement; write @Image1 for the start frame and @Image2 for the end frame.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Image on which the video should end. Left out, the ending is open.",
    )
    duration: DurationThreeToTen = Field(
        default=DurationThreeToTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
