class BerniniRTextToVideo(FalNode):
    """
    Generate a silent clip from text with Bernini-R, ByteDance's model that both generates and edits video.
    bernini, bytedance, text-to-video, video, open-weights

    Up to 121 frames in 16:9, 9:16 or square, with the long edge in pixels to set.

    Use cases:
    - Make a clip for a social post when a description is all there is
    - Draft a trailer shot from a script line before anyone is cast or photographed
    - Get 1280-pixel b-roll of a place that you have no picture of
    - Invent filler footage from a typed sentence without any reference picture
    - Pitch a scene to a client straight from the treatment's wording
    """

    endpoint: ClassVar[str] = "fal-ai/bernini-r/text-to-video"
    title: ClassVar[str] = "Bernini-R – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "num_frames", "max_image_size")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str | None = Field(
        default=None, description="What should stay out of the video; unset, Wan 2.2's usual list is used."
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    max_image_size: int = Field(
        default=848, ge=256, le=1280, description="Length of the longer edge of the video, in pixels."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Rewrites the prompt with a language model first; the model was tuned on such prompts.",
    )
    num_frames: int = Field(
        default=81,
        ge=5,
        le=121,
        description="Number of frames; it is brought to the next count of four times a whole number plus one.",
    )
    frames_per_second: int = Field(
        default=16,
        ge=4,
        le=30,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.NONE,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
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
