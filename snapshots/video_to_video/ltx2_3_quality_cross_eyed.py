class Ltx2_3QualityCrossEyed(FalNode):
    """
    Turn a person's eyes inward in a close-up clip with LTX-2.3 and its cross-eyed add-on.
    ltx, video-to-video, video, face-effect, eyes, comedy

    Takes a video of a face; expression, head movement and light stay. A comic effect of about 6 seconds at 720p or 15 at 480p.

    Use cases:
    - Make a funny cross-eyed reaction clip for social media
    - Give a birthday video a comic close-up with crossed eyes
    - Cross an actor's eyes for a slapstick gag with no mask to track them
    - Turn a dazed look into crossed eyes without writing a prompt
    - Add a silly face to a blooper reel from the 480p clip alone
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3-quality/cross-eyed"
    title: ClassVar[str] = "LTX-2.3 Quality – Cross-Eyed"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "resolution", "num_frames")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Close-up footage of a face with the eyes clearly visible.",
    )
    prompt: str | None = Field(
        default=None,
        description="Short description of what the clip shows, which sharpens the effect; without one a general description is used.",
    )
    frames_per_second: int | None = Field(
        default=None,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    num_frames: int | None = Field(
        default=None,
        description="Number of frames in the result; divided by frames per second it gives the length. About 6 seconds fit at 720p and 15 at 480p; a run that asks for more fails.",
    )
    resolution: Resolution480pTo720p | None = Field(
        default=None,
        description="Length of the shorter side, in the source's shape: 720p is sharper and takes up to about 6 seconds, 480p up to about 15.",
    )
    generate_audio: bool | None = Field(
        default=None, description="Puts sound into the returned video; off gives it without a sound track."
    )
    guidance_scale: float | None = Field(
        default=None,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    negative_prompt: str | None = Field(
        default=None,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    num_inference_steps: int | None = Field(
        default=None, description="Denoising steps, at most 30: more of them take longer and add detail."
    )
    video_quality: VideoQuality | None = Field(
        default=None, description="How little the video is compressed; higher looks better and makes a larger file."
    )
    video_write_mode: VideoWriteMode | None = Field(
        default=None, description="How carefully the video file is written: quick and large, or slow and small."
    )
    enable_safety_checker: bool | None = Field(
        default=None, description="Turns fal's check for unsafe content on; off skips it."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
