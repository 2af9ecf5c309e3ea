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
    _required: ClassVar[tuple[str, ...]] = ("prompt", "start_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("start_image", "end_image", "prompt", "duration")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
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
        description="Image to begin with; the in-between frames or the video grow out of it. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Image on which the video should end. Left out, the ending is open. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    duration: DurationThreeToTen = Field(
        default=DurationThreeToTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
