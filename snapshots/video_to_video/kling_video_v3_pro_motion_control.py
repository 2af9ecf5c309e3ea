class KlingVideoV3ProMotionControl(FalNode):
    """
    Make a pictured character perform the movements of a clip, with Kling 3.0 Pro Motion Control.
    kling, video-to-video, video, motion-control, motion-transfer, face-consistency, pro

    Up to 30 seconds facing as in the video, where a face element keeps the likeness; 10 as in the picture. 2.6 has no face element.

    Use cases:
    - Let a virtual influencer with a bound face perform a filmed dance
    - Turn an actor's take into a game cutscene
    - Keep a spokesperson's face recognisable through a thirty-second routine by an element
    - Bind the face of a digital double to a stunt take
    - Deliver the final of a move tried with 3.0 Standard
    """

    class CharacterOrientation(str, Enum):
        IMAGE = "image"
        VIDEO = "video"

    endpoint: ClassVar[str] = "fal-ai/kling-video/v3/pro/motion-control"
    title: ClassVar[str] = "Kling 3.0 Pro – Motion Control"
    _required: ClassVar[tuple[str, ...]] = ("image", "video", "character_orientation")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "video", "character_orientation", "prompt", "elements")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "max_height": 3850,
            "max_width": 3850,
            "min_aspect_ratio": 0.4,
            "min_height": 340,
            "min_width": 340,
        },
        "video": {
            "max_duration": 30.05,
            "max_file_size": 104857600,
            "max_height": 3850,
            "max_width": 3850,
            "min_duration": 3,
            "min_height": 340,
            "min_width": 340,
        },
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str | None = Field(
        default=None,
        max_length=2500,
        description="What else the video should show, such as setting and mood; @Element1 names the face element.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the character and surroundings that take over the movement; the body in clear view and on more than 5 percent of the area. Up to 10 MB, 340 to 3850 px a side, aspect ratio 0.4 to 2.5.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The clip whose movement is copied: one lifelike figure, head and upper or whole body in clear view. At most 10 seconds when the figure faces as in the image. Up to 100 MB, 340 to 3850 px a side, 3 to 30.05 seconds.",
    )
    keep_original_sound: bool = Field(
        default=True, description="Takes the reference clip's sound over to the new video."
    )
    character_orientation: CharacterOrientation | None = Field(
        default=None,
        description="Whose facing the figure takes: video suits complex motion and allows 30 seconds, image suits camera moves and allows 10.",
    )
    elements: list[KlingMotionElement] = Field(
        default=[],
        max_length=1,
        description="One face to hold on to, called @Element1 in the prompt; works only with character_orientation set to video.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
