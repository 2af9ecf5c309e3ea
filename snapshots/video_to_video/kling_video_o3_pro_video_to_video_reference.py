class KlingVideoO3ProVideoToVideoReference(FalNode):
    """
    Film a new shot of 3 to 15 seconds in the motion and camera style of a clip, with Kling O3 Pro.
    kling, kling-o3, video-to-video, video, reference-video, continuity, pro

    The prompt calls the clip @Video1 and up to four elements or images; O1 ends at 10 seconds.

    Use cases:
    - Continue an advert with a shot in the same camera style
    - Copy the dolly move of @Video1 for a new product
    - Stretch a five-second reference move into a fifteen-second shot
    - Carry the reference clip's music over to the following shot
    - Film a square version of a scene with your own cast of elements
    """

    class ShotType(str, Enum):
        CUSTOMIZE = "customize"

    endpoint: ClassVar[str] = "fal-ai/kling-video/o3/pro/video-to-video/reference"
    title: ClassVar[str] = "Kling O3 Pro – Reference Video to Video"
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
        description="The new shot in words: the clip is @Video1, references are @Element1 or @Image1.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The clip whose motion and camera style guide the new shot; the prompt calls it @Video1. MP4 or MOV, up to 200 MB, 720 to 2160 px a side, 3 to 10.05 seconds, 24 to 60 frames a second.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Pictures for look and style; the prompt calls them @Image1, @Image2. Together with the elements they are at most four. Each up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    keep_audio: bool = Field(default=True, description="Lays the reference clip's sound under the new shot.")
    elements: list[KlingV3ImageElementInput] = Field(
        default=[],
        description="Characters or objects to bring in; the prompt calls them @Element1, @Element2 in order.",
    )
    shot_type: ShotType = Field(
        default=ShotType.CUSTOMIZE, description="Way of dividing shots; customize is the only one here."
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the new shot as width to height; auto leaves the choice to Kling.",
    )
    duration: DurationThreeToFifteen | None = Field(
        default=None, description="Length of the video in seconds; longer takes longer to make and costs more."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
