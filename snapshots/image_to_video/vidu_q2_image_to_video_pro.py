class ViduQ2ImageToVideoPro(FalNode):
    """
    Animate a picture with Vidu Q2 Pro, if you like towards an end frame.
    vidu, image-to-video, video, first-last-frame, 1080p, music

    2 to 8 seconds at 720p or 1080p, with background music on four-second clips only; Turbo is the quicker of the two.

    Use cases:
    - Make a two-second cutaway of a kitchen knife
    - Add music to a four-second bouquet reveal
    - Finish in Q2 Pro an anime close-up that Q2 Turbo drafted
    - Move from a seated to a standing end frame
    - Write a brief of 3,000 characters for one picture
    """

    class Duration(int, Enum):
        DURATION_2 = 2
        DURATION_3 = 3
        DURATION_4 = 4
        DURATION_5 = 5
        DURATION_6 = 6
        DURATION_7 = 7
        DURATION_8 = 8

    endpoint: ClassVar[str] = "fal-ai/vidu/q2/image-to-video/pro"
    title: ClassVar[str] = "Vidu Q2 Pro – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "end_image", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=3000,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture that the video opens with."
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="The picture that the video should arrive at.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_4,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    movement_amplitude: MovementAmplitude = Field(
        default=MovementAmplitude.AUTO,
        description="How far things in the picture move; small is calm, large is lively.",
    )
    bgm: bool = Field(default=False, description="Lays background music under the video; only for four-second videos.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
