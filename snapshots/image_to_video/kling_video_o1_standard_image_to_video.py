class KlingVideoO1StandardImageToVideo(FalNode):
    """
    Bridge a start frame and an optional end frame with Kling O1 Standard, the budget tier with the same controls as O1 Pro: @Image1 and @Image2 in the prompt, 3 to 10 seconds, no sound.
    kling, image-to-video, video, o1, standard, first-last-frame, transition

    Use cases:
    - Rehearse a bakery's flour-to-loaf morph before commissioning the Pro version
    - Fade a playground plan into its painted rendering for the parish meeting
    - Swap a mannequin's summer outfit for the winter one within three seconds
    - Grow a seed packet illustration into the flowering bed on its reverse
    - Bring a chessboard from opening position to checkmate frame
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/o1/standard/image-to-video"
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
        description="Text of the move between frames, where @Image1 means the first picture and @Image2 the last.",
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
