class OviImageToVideo(FalNode):
    """
    Generate video and sound together from an image and prompt with Ovi: speech and effects are made in the same run, and audio has its own negative prompt.
    ovi, image-to-video, video, audio, speech, sound-effects

    Few knobs: steps and seed.

    Use cases:
    - Let a fishmonger in a stall photo shout his morning offer
    - Keep echo out of a cave guide's spoken welcome
    - Give a puppet judge one spoken verdict and a gavel knock
    - Hear rain and a single sigh over a bus shelter portrait
    - Try a pirate's threat in a card game illustration
    """

    endpoint: ClassVar[str] = "fal-ai/ovi/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "audio_negative_prompt", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="jitter, bad hands, blur, distortion",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    audio_negative_prompt: str = Field(
        default="robotic, muffled, echo, distorted",
        description="Sounds to keep out of the soundtrack, such as hiss or muffled voices.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
