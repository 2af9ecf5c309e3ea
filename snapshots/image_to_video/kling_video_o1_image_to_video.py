class KlingVideoO1ImageToVideo(FalNode):
    """
    Move from a start frame to an optional end frame with Kling O1 Pro.
    kling, image-to-video, video, first-last-frame, transition, pro

    The prompt calls the pictures @Image1 and @Image2; 3 to 10 seconds without sound. Standard takes the same inputs for less.

    Use cases:
    - Turn a sketch into the finished product in a seven-second shot
    - Animate a real estate before-and-after
    - Assemble a watch from exploded parts within four seconds in Pro
    - Go from @Image1 to @Image2, two approved storyboard panels, for the final
    - Land a nine-second camera move on a given last frame in Pro
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/o1/image-to-video"
    title: ClassVar[str] = "Kling O1 Pro – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "start_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("start_image", "end_image", "prompt", "duration")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "start_image": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        },
        "end_image": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        },
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="Describe the movement; write @Image1 for the start frame and @Image2 for the end frame.",
    )
    start_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="start_image_url",
        description="Picture that the video opens with; the prompt calls it @Image1. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Picture on which the video should end; the prompt calls it @Image2. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    duration: DurationThreeToTen = Field(
        default=DurationThreeToTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
