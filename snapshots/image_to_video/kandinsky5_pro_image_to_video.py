class Kandinsky5ProImageToVideo(FalNode):
    """
    Animate a picture for five silent seconds with Kandinsky 5.0 Pro, at 512p or 1024p.
    kandinsky, image-to-video, video, 1024p, open-weights

    Takes a picture and a prompt; up to 40 steps, with an acceleration switch for shorter waits.

    Use cases:
    - Animate a photo of a dish for a menu screen
    - Bring a folk-tale illustration to life
    - Preview at 512p and finish a still's motion at 1024p
    - Turn acceleration off for a careful animated still
    - Give a scanned painting five seconds of motion at 40 steps
    """

    class Resolution(str, Enum):
        RESOLUTION_512P = "512P"
        RESOLUTION_1024P = "1024P"

    class Duration(str, Enum):
        DURATION_5S = "5s"

    endpoint: ClassVar[str] = "fal-ai/kandinsky5-pro/image-to-video"
    title: ClassVar[str] = "Kandinsky 5.0 Pro – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "resolution", "acceleration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture to set in motion."
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_512P, description="Size of the video; higher is sharper and takes longer."
    )
    duration: Duration = Field(
        default=Duration.DURATION_5S, description="Length of the video; five seconds is the only one."
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    acceleration: AccelerationTwoLevels | None = Field(
        default=AccelerationTwoLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
