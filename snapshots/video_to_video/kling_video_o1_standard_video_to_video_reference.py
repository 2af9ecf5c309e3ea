class KlingVideoO1StandardVideoToVideoReference(FalNode):
    """
    Create a new 3 to 10 second shot that follows the motion and camera of a reference video, with Kling O1 Standard.
    kling, kling-o1, video-to-video, video, reference, standard, camera-match

    Add up to four elements or images; choose the aspect ratio. Makes a fresh scene where O1 Edit alters the old one.

    Use cases:
    - Borrow a drone orbit around a barn for an imagined castle
    - Continue a detective's corridor walk with the next shot in the same style
    - Copy a gimbal push-in to present a clockmaker's new watch
    - Shoot a rough move with a phone and get a starship bridge
    - Reuse a skate film's follow-cam for a cartoon badger
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/o1/standard/video-to-video/reference"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "elements", "duration", "aspect_ratio")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
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
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The clip whose movement and camera language guide the new shot; it is not edited itself. MP4 or MOV, up to 200 MB, 720 to 2160 px a side, 3 to 10.05 seconds, 24 to 60 frames a second.",
    )
    keep_audio: bool = Field(default=False, description="Leaves the original sound under the edited video.")
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Images to work from, in order; prompts can usually refer to them as first, second and so on. Up to 10 MB each, at least 300 px a side each, aspect ratio 0.4 to 2.5 each.",
    )
    elements: list[OmniVideoElementInput] = Field(
        default=[], description="Figures and things, each with its pictures, that the prompt can call by number."
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the video as width to height; an automatic choice follows the input.",
    )
    duration: DurationThreeToTen = Field(
        default=DurationThreeToTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
