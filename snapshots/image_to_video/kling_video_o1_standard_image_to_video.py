class KlingVideoO1StandardImageToVideo(FalNode):
    """
    Bridge a start frame and an optional end frame with Kling O1 Standard.
    kling, image-to-video, video, first-last-frame, transition, standard

    The prompt calls the pictures @Image1 and @Image2; 3 to 10 seconds without sound, cheaper than Pro with the same inputs.

    Use cases:
    - Morph a floor plan into the furnished room in eight seconds
    - Change a mannequin's outfit within three seconds
    - Draft a six-second transition between two frames before the Pro render
    - Describe a makeover from @Image1 to @Image2 in the prompt
    - Fill a four-second gap in a rough cut between two storyboard frames
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/o1/standard/image-to-video"
    title: ClassVar[str] = "Kling O1 Standard – Image to Video"
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
        description="Text of the move between frames, where @Image1 means the first picture and @Image2 the last.",
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
