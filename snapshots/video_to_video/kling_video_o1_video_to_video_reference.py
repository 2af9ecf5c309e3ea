class KlingVideoO1VideoToVideoReference(FalNode):
    """
    Film a new shot in the motion and camera style of a reference clip, with Kling O1 Pro.
    kling, kling-o1, video-to-video, video, reference-video, continuity, pro

    Takes a clip of 3 to 10 seconds and up to four elements or images; same inputs as Standard at the upper tier.

    Use cases:
    - Shoot this year's product spot with the camera move of last year's
    - Add the missing next shot to a short film scene
    - Film the reverse angle of a recorded dialogue for the final cut
    - Put two designed characters into a crane shot from stock footage
    - Follow a landscape clip with a new upright 9:16 shot
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/o1/video-to-video/reference"
    title: ClassVar[str] = "Kling O1 Pro – Reference Video to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "elements", "duration", "aspect_ratio")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "video": {
            "max_duration": 10.05,
            "max_file_size": 209715200,
            "max_fps": 60,
            "max_height": 2160,
            "max_width": 2160,
            "min_duration": 3,
            "min_fps": 24,
            "min_height": 720,
            "min_width": 720,
            "formats": ["mov", "mp4"],
        },
        "images": {
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
        description="The new shot in words; call references @Element1 or @Image1, in the order given.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The shot whose motion and camera style are carried over; its content is not edited. MP4 or MOV, up to 200 MB, 720 to 2160 px a side, 3 to 10.05 seconds, 24 to 60 frames a second.",
    )
    keep_audio: bool = Field(default=False, description="Lays the reference clip's sound under the new shot.")
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Pictures for look and style; the prompt calls them @Image1, @Image2. Together with the elements they are at most four. Each up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    elements: list[OmniVideoElementInput] = Field(
        default=[],
        description="Characters or objects to bring in; the prompt calls them @Element1, @Element2 in order. Together with the images they are at most four.",
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the new shot as width to height; auto takes the one closest to the reference clip.",
    )
    duration: DurationThreeToTen = Field(
        default=DurationThreeToTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
