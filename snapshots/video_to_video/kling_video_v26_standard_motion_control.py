class KlingVideoV26StandardMotionControl(FalNode):
    """
    Transfer a filmed performance to a character picture with Kling 2.6 Standard Motion Control.
    kling, video-to-video, video, motion-control, motion-transfer, portrait, standard

    The cheaper tier, for portraits and simple moves: 30 seconds facing as in the video, 10 as in the picture; sound can stay.

    Use cases:
    - Make a portrait nod and wave like a filmed person
    - Give a cartoon host a gesture acted on a phone
    - Test an avatar's entrance before the 2.6 Pro take
    - Move a charity's drawn figure from one picture, with no element to fill
    - Add an episode to a web series whose dances came from 2.6 Standard
    """

    class CharacterOrientation(str, Enum):
        IMAGE = "image"
        VIDEO = "video"

    endpoint: ClassVar[str] = "fal-ai/kling-video/v2.6/standard/motion-control"
    title: ClassVar[str] = "Kling 2.6 Standard – Motion Control"
    _required: ClassVar[tuple[str, ...]] = ("image", "video", "character_orientation")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "video", "character_orientation", "prompt")
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
        description="What else the video should show, such as setting and mood; the movement comes from the clip.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the character and surroundings that take over the movement; body uncovered and not too small. Up to 10 MB, 340 to 3850 px a side, aspect ratio 0.4 to 2.5.",
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
        description="Whose facing the character takes: the video's suits big moves and allows 30 seconds, the image's suits camera moves and allows 10.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
