class BerniniRReferenceToVideo(FalNode):
    """
    Generate one continuous shot around up to five reference pictures with Bernini-R.
    bernini-r, reference-to-video, video, multi-image, character-consistency, wan

    5 to 121 frames without scene cuts, a long edge of up to 1280 pixels in three shapes; frames and frame rate can be set.

    Use cases:
    - Show a product from several photos in one take
    - Keep a mascot steady through a camera move in an upright 9:16 clip
    - Bring five photographed colleagues into one shot that was never filmed
    - Make a square feed clip from packshots before the shooting day
    - Give two pictured actors a first screen test when there is no footage to edit
    """

    endpoint: ClassVar[str] = "fal-ai/bernini-r/reference-to-video"
    title: ClassVar[str] = "Bernini-R – Reference to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "reference_images")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "reference_images",
        "prompt",
        "aspect_ratio",
        "num_frames",
        "max_image_size",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(default="", description="The scene and the camera movement.")
    negative_prompt: str | None = Field(
        default=None,
        description="What should stay out of the video; without it the standard negative prompt of Wan 2.2 is used.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    max_image_size: int = Field(
        default=848,
        ge=256,
        le=1280,
        description="Longer edge of the video in pixels; larger is sharper and takes longer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model rewrite the prompt first; the model was tuned on such longer prompts.",
    )
    num_frames: int = Field(
        default=81,
        ge=5,
        le=121,
        description="Number of frames, brought to a multiple of four plus one; more of them give a longer clip.",
    )
    frames_per_second: int = Field(
        default=16,
        ge=4,
        le=30,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.NONE,
        description="Regular skips some steps for speed at a small loss of quality; none runs them all.",
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        max_length=5,
        min_length=1,
        description="Pictures of the subjects that the video should show.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
