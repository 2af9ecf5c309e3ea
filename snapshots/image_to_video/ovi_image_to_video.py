class OviImageToVideo(FalNode):
    """
    Generate video and sound in one run from a picture and a prompt, with Ovi.
    ovi, image-to-video, video, audio, speech, sound-effects

    Speech and effects come along, and the sound has a negative prompt of its own; length and size cannot be set.

    Use cases:
    - Let a portrait speak a line with matching sound
    - Add voice and noise to a market photo
    - Keep echo out of a talking photo with the audio negative prompt
    - Write speech and motion into one prompt for a still
    - Ban shaky hands and robotic voices separately
    """

    endpoint: ClassVar[str] = "fal-ai/ovi/image-to-video"
    title: ClassVar[str] = "Ovi – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "audio_negative_prompt", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="jitter, bad hands, blur, distortion",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
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
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture that is set in motion and given sound.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
