class KlingVideoO1StandardVideoToVideoReference(FalNode):
    """
    Film a new shot that copies a clip's motion and camera work, with Kling O1 Standard.
    kling, kling-o1, video-to-video, video, reference-video, camera-move, standard

    Takes a clip of 3 to 10 seconds and up to four elements or images in all; O1 Edit changes the clip itself instead.

    Use cases:
    - Reuse the camera move of a reference clip for an advert
    - Copy a drone orbit for an upright real estate trailer
    - Turn a four-second gimbal push-in into a nine-second watch shot
    - Follow a filmed corridor walk with a new shot in the same style
    - Try a borrowed crane move as a square draft before the Pro render
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/o1/standard/video-to-video/reference"
    title: ClassVar[str] = "Kling O1 Standard – Reference Video to Video"
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
        description="The clip whose movement and camera language guide the new shot; it is not edited itself. MP4 or MOV, up to 200 MB, 720 to 2160 px a side, 3 to 10.05 seconds, 24 to 60 frames a second.",
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
